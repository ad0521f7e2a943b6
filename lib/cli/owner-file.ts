// Files with what owners said of their accounts (docs/formats.md, docs/answers.schema.json): the same answers as the extension
// keeps, with days to read in place of milliseconds.

import { type Handle, parseHandle } from '../account/handle.ts';
import { type OwnerAnswers, QUESTIONS } from '../account/owner-answers.ts';
import { parseAnswers } from '../memory/owner/form.ts';
import { type Message, message } from '../words/message.ts';
import type { InputReading } from './read-input.ts';
import type { Report } from './report.ts';

const FORMAT = 'ticklens-answers/1';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Gives the answers by handle; of two files for one handle the later counts, question by question. What can't be read is reported, and the rest
 * is used. `read` gives the text of a file.
 */
export async function loadAnswers(
  files: readonly string[],
  read: (name: string) => Promise<InputReading>,
  report: Report,
): Promise<ReadonlyMap<Handle, OwnerAnswers>> {
  const byHandle = new Map<Handle, OwnerAnswers>();
  for (const file of files) {
    const input = await read(file);
    if (input.kind === 'problem') {
      report.problem(file, input.problem);
      continue;
    }
    const { handle, answers, problems } = parseOwnerFile(input.text);
    for (const problem of problems) report.problem(file, problem);
    if (handle) byHandle.set(handle, { ...byHandle.get(handle), ...answers });
  }
  return byHandle;
}

interface OwnerFile {
  readonly handle: Handle | null;
  readonly answers: OwnerAnswers;
  readonly problems: readonly Message[];
}

/** Gives what a file says; a file that is none of this form has no handle and one problem. */
function parseOwnerFile(text: string): OwnerFile {
  const raw = parseJson(text);
  const given = raw && raw['format'] === FORMAT ? objectOf(raw['answers']) : null;
  const handle = parseHandle(raw?.['handle']);
  if (!given || !handle) {
    return { handle: null, answers: {}, problems: [message('terminal.answers.form', { format: FORMAT })] };
  }
  const named = Object.entries(given).map(([question, answer]) => [
    question,
    inMilliseconds(question, answer),
  ]);
  const answers = parseAnswers(Object.fromEntries(named)) ?? {};
  const problems = Object.keys(given)
    .filter((name) => !QUESTIONS.some((question) => question === name && answers[question]))
    .map((question) => message('terminal.answers.question', { question }));
  return { handle, answers, problems };
}

/** Days stand in three places: when it was said, the log-in, and the day of a request. */
function inMilliseconds(question: string, raw: unknown): unknown {
  const answer = objectOf(raw);
  if (!answer) return raw;
  const { value } = answer;
  const at = dayOf(answer['at']);
  if (question === 'lastLogin') return { value: dayOf(value), at };
  const request = question === 'request' ? objectOf(value) : null;
  if (request && 'day' in request) return { value: { ...request, day: dayOf(request['day']) }, at };
  return { value, at };
}

function dayOf(text: unknown): number | null {
  const at = typeof text === 'string' && DAY.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

function parseJson(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return null;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}
