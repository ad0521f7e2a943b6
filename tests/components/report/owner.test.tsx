// @vitest-environment happy-dom
// What only the owner knows, in the report: the question, the way to it, and neither in a private window.

import { describe, expect, it, vi } from 'vitest';
import { Report } from '../../../components/report/Report.tsx';
import { OWN } from '../../../entrypoints/gallery/samples/assessments.ts';
import type { Assessment } from '../../../lib/rules/assessment.ts';
import { press, show, textOf } from '../show.tsx';

function draw(assessment: Assessment, own = false, isPrivateWindow = false) {
  const events = { onDismiss: vi.fn(), onTakeBack: vi.fn(), onOwner: vi.fn() };
  const root = show(
    <Report
      assessment={assessment}
      sayings={[]}
      own={own}
      reportHelp={null}
      more={null}
      isPrivateWindow={isPrivateWindow}
      events={events}
    />,
  );
  return { root, events, text: textOf(root) };
}

describe('what only the owner knows', () => {
  const asking: Assessment = {
    ...OWN,
    readiness: {
      ...OWN.readiness,
      requirements: {
        ...OWN.readiness.requirements,
        outcomes: OWN.readiness.requirements.outcomes.map((outcome) =>
          outcome.id === 'in-the-news' ? { ...outcome, asks: 'pressLinks' } : outcome,
        ),
      },
    },
  };

  it('is asked for as the next step, with a button that leads to the question', () => {
    const { root, events } = draw(asking, true);
    expect(textOf(root.querySelector('.next'))).toContain('Only you can say');
    press(root, 'Answer');
    expect(events.onOwner).toHaveBeenCalledWith('pressLinks');
  });

  it.each([
    [true, 'Your answers about this account'],
    [false, 'This is my account'],
  ])('has its link, own account: %s', (own, link) => {
    const { root, events } = draw(asking, own);
    press(root, link);
    expect(events.onOwner).toHaveBeenCalledWith(null);
  });

  it.each([true, false])('is asked for nowhere in a private window, own account: %s', (own) => {
    const { root, text } = draw(asking, own, true);
    expect(
      [...root.querySelectorAll('button')].map(textOf).filter((name) => /^Answer$|account$/.test(name)),
    ).toEqual([]);
    expect(text.includes('Private window: your answers are neither read nor kept here.')).toBe(own);
  });

  it('no longer counts among what is left to the owner once it was said', () => {
    const said = asking.readiness.requirements.outcomes.map((outcome) =>
      outcome.id === 'in-the-news' ? { ...outcome, asks: null } : outcome,
    );
    const readiness = {
      ...asking.readiness,
      requirements: { ...asking.readiness.requirements, outcomes: said },
    };
    const before = draw(asking).text.match(/(\d+) things only the owner can tell/)?.[1];
    const after = draw({ ...asking, readiness }).text.match(/(\d+) things only the owner can tell/)?.[1];
    expect(Number(after)).toBe(Number(before) - 1);
  });
});
