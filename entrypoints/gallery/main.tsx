// Development only: every component in every state, in the theme, language and direction the address asks for.

import { render } from 'preact';
import '../../components/popup/popup.css';
import '../../components/page/page.css';
import '../../components/owner/owner.css';
import '../../components/settings/settings.css';
import '../../components/welcome/welcome.css';
import { Gallery } from './Gallery.tsx';
import './gallery.css';
import { readSettings } from './settings.ts';

const settings = readSettings(location.search);
document.documentElement.dataset['theme'] = settings.theme;
document.documentElement.dir = settings.dir;
document.documentElement.lang = settings.lang;
const only = new URLSearchParams(location.search).get('only');
const root = document.getElementById('root');
if (root) render(<Gallery settings={settings} only={only} />, root);
