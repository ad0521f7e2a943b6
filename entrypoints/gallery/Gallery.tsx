// The page itself: choices on top, then marks, badges, reports and states; or one specimen alone, as `only` in the address asks.

import type { VNode } from 'preact';
import { Mark } from '../../components/ui/Mark.tsx';
import { WordsContext } from '../../components/ui/words-context.ts';
import { badgeSpecimens } from './BadgeSpecimens.tsx';
import { pageSpecimens } from './PageSpecimens.tsx';
import { popupSpecimens } from './PopupSpecimens.tsx';
import { settingsSpecimens } from './SettingsSpecimens.tsx';
import { CHOICES, type Settings, wordsFor } from './settings.ts';
import type { Specimen, SpecimenGroup } from './specimen.ts';
import { tabSpecimens } from './TabSpecimens.tsx';

const MARKS = ['present', 'absent', 'unknown', 'lookalike', 'fan', 'quiet'] as const;
const GROUPS: readonly SpecimenGroup[] = ['Chips', 'Cards', 'Reports', 'States', 'Pages'];

/** Draws the gallery for the given settings; with `only` the specimen of that id and nothing else. */
export function Gallery({ settings, only }: { settings: Settings; only: string | null }): VNode {
  const words = wordsFor(settings);
  const specimens = [
    ...badgeSpecimens(words, settings.theme),
    ...popupSpecimens(),
    ...tabSpecimens(),
    ...pageSpecimens(),
    ...settingsSpecimens(),
  ];
  const alone = specimens.find(({ id }) => id === only);
  return (
    <WordsContext.Provider value={words}>
      {alone ? <Alone specimen={alone} /> : <Everything settings={settings} specimens={specimens} />}
    </WordsContext.Provider>
  );
}

// Popup and pages bring their own landmarks and heading; a badge stands on somebody's page.
function Alone({ specimen }: { specimen: Specimen }): VNode {
  if (specimen.group !== 'Chips' && specimen.group !== 'Cards') return specimen.element;
  return (
    <main class="page">
      <h1>A profile</h1>
      {specimen.element}
    </main>
  );
}

function Everything({ settings, specimens }: { settings: Settings; specimens: readonly Specimen[] }): VNode {
  return (
    <div class="gallery">
      <nav aria-label="Settings">
        {Object.entries(CHOICES).flatMap(([key, choices]) =>
          choices.map((choice) => (
            <a key={key + choice} href={addressWith({ ...settings, [key]: choice })}>
              {choice}
            </a>
          )),
        )}
      </nav>
      <h1>Ticklens gallery</h1>
      <h2>Marks</h2>
      <div class="marks">
        {MARKS.map((kind) => (
          <Mark key={kind} kind={kind} label={kind} />
        ))}
      </div>
      {GROUPS.map((group) => (
        <section key={group}>
          <h2>{group}</h2>
          <div class={`group ${group.toLowerCase()}`}>
            {specimens
              .filter((specimen) => specimen.group === group)
              .map(({ id, element }) => (
                <div key={id} class="specimen">
                  <a href={addressWith({ ...settings, only: id })}>{id}</a>
                  {element}
                </div>
              ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function addressWith(query: Readonly<Record<string, string>>): string {
  return `?${new URLSearchParams(query)}`;
}
