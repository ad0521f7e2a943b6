// Reads the JSON of an export into the drafts of the kinds that it holds.

import { type Message, message } from '../../words/message.ts';
import { createJsonReader, type JsonPart } from './json-members.ts';
import { KIND_IDS } from './kind.ts';
import type { Sink, Target } from './target.ts';

/** The name that an export gives itself, and the version of its form. A change that breaks readers counts it up. */
export const FORMAT_NAME = 'ticklens-memory/1';
const FORMAT_FORM = /^ticklens-memory\/([1-9][0-9]{0,8})$/;

/** Gives a target for JSON. Members we don't know are left alone; without our name, or under a later one, it is refused. */
export function jsonTarget(sink: Sink): Target {
  const reader = createJsonReader();
  let formatProblem: Message | null = message('exchange.unreadable.format');

  function take({ member, isElement, value, line }: JsonPart): void {
    if (member === 'format' && !isElement) formatProblem = problemOfFormat(value);
    const kind = KIND_IDS.find((id) => id === member);
    // An empty list is a word too: replaced by it, a kind is emptied.
    if (kind && Array.isArray(value) && !isElement) sink.draftOf(kind);
    if (kind && isElement) sink.took(line, sink.draftOf(kind).addJson(value));
  }

  return {
    push(text) {
      for (const part of reader.push(text)) take(part);
    },
    end() {
      reader.end();
      return formatProblem;
    },
  };
}

function problemOfFormat(value: unknown): Message | null {
  if (value === FORMAT_NAME) return null;
  const version = typeof value === 'string' ? FORMAT_FORM.exec(value)?.[1] : undefined;
  return message(version === undefined ? 'exchange.unreadable.format' : 'exchange.unreadable.newer');
}
