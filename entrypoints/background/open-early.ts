// Imported before all else: the browser opens the database while the rest of this background is still being read, which takes
// both as long. Whoever asks for something finds it open.

import { memory } from './memory.ts';

void memory.read(['values'], async () => undefined);
