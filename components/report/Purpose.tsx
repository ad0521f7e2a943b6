// Official or marketing: who is behind the account and how much it promotes are two answers, each with what it rests on.
// Folded away, the two answers in the line that opens it.

import type { VNode } from 'preact';
import { sampleOf } from '../../lib/account/confidence.ts';
import type { Advice, Purpose as Found, Identity, Promotion } from '../../lib/rules/purpose/answer.ts';
import { type MessageId, message } from '../../lib/words/message.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words-context.ts';
import { Comparison } from './Comparison.tsx';
import { EvidenceList } from './EvidenceList.tsx';

const LEVELS: Readonly<Record<Identity['level'], MessageId>> = {
  confirmed: 'purpose.identity.confirmed',
  'self-described': 'purpose.identity.self',
  unknown: 'purpose.identity.open',
};

/** Draws both answers, the guide's comparison and, for the owner alone, the advice that a measure calls for. */
export function Purpose({ purpose, own }: { purpose: Found; own: boolean }): VNode {
  const words = useWords();
  const { identity, promotion, rows, advice } = purpose;
  const who = words.say(message(LEVELS[identity.level]));
  const much = words.say(message(`purpose.promotion.${promotion.level}`));
  const titles = {
    who: words.say(message('purpose.identity.title')),
    much: words.say(message('purpose.promotion.title')),
  };
  const summary = (
    <h2>
      <span>
        {words.say(message('purpose.title'))}
        <small class="axes">
          <span>
            {titles.who}: {who}
          </span>
          <span>
            {titles.much}: {much}
          </span>
        </small>
      </span>
    </h2>
  );
  return (
    <Disclosure class="section purpose" summary={summary}>
      <p class="soft">{words.say(message('purpose.note'))}</p>
      <h3>
        {titles.who}: {who}
      </h3>
      <EvidenceList evidence={identity.evidence} />
      <h3>
        {titles.much}: {much}
      </h3>
      <PromotionBody promotion={promotion} />
      {own && advice.length > 0 ? <AdviceList advice={advice} /> : null}
      <Disclosure class="small" summary={words.say(message('purpose.compared'))}>
        <Comparison rows={rows} />
      </Disclosure>
    </Disclosure>
  );
}

function PromotionBody({ promotion }: { promotion: Promotion }): VNode {
  const words = useWords();
  const { sample, confidence } = sampleOf(promotion.posts);
  const found = promotion.signals.filter(({ state }) => state === 'found');
  return (
    <>
      <EvidenceList evidence={[...promotion.evidence, ...found.flatMap(({ evidence }) => evidence)]} />
      {promotion.level === 'unknown' || confidence === null ? null : (
        <p class="soft">{words.say(message(`rule.confidence.${confidence}`, { count: sample }))}</p>
      )}
    </>
  );
}

function AdviceList({ advice }: { advice: readonly Advice[] }): VNode {
  const words = useWords();
  return (
    <>
      <h3>{words.say(message('purpose.advice.title'))}</h3>
      <ul class="advice">
        {advice.map((practice) => (
          <li key={practice.id}>
            {words.say(practice.advice)}
            <EvidenceList evidence={practice.evidence} />
          </li>
        ))}
      </ul>
    </>
  );
}
