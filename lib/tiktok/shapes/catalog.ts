// Every shape of TikTok's data that a saved file may hold, in the order they are tried: what is sure before what is vague.
// A new shape is one file beside this one and one line here.

import type { Source } from '../../account/sighting.ts';
import type { Harvest, ReadContext } from '../harvest.ts';
import { dig } from '../json.ts';
import { isComment, isCommentList, readComment, readCommentList } from './comment-list.ts';
import { isDataTag, readDataTag } from './data-tag.ts';
import { isCardItem, isDiscover, readCardItem, readDiscover } from './discover.ts';
import { isFlatUser, readFlatUser } from './flat-user.ts';
import { isItem, readItem } from './item.ts';
import { isItemDetail, readItemDetail } from './item-detail.ts';
import { isItemList, readItemList } from './item-list.ts';
import { isLiveRoom, readLiveRoomAnswer } from './live-room.ts';
import { isNextData, readNextData } from './next-data.ts';
import { isSearchEntry, isSearchGeneral, readSearchEntry, readSearchGeneral } from './search-general.ts';
import { isSearchLive, isSearchLiveEntry, readSearchLive, readSearchLiveEntry } from './search-live.ts';
import { isSearchUser, isSearchUsers, readSearchUser, readSearchUsers } from './search-users.ts';
import { isSigiState, readSigiState } from './sigi-state.ts';
import { isUserDetail, readUserDetail } from './user-detail.ts';
import { isUserEntry, isUserList, readUserEntry, readUserList } from './user-list.ts';

type Fits = (value: unknown) => boolean;
type Read = (value: unknown, context: ReadContext) => Harvest;

/** One shape: its name as shown to people, how it is told, how it is read, and where data of that shape comes from. */
export interface Shape {
  readonly name: string;
  readonly fits: Fits;
  readonly read: Read;
  readonly sourceOf: (value: unknown) => Source;
}

export const SHAPES: readonly Shape[] = [
  shape('data tag', isDataTag, readDataTag, 'data-tag'),
  shape('SIGI_STATE', isSigiState, readSigiState, 'sigi-state'),
  shape('__NEXT_DATA__', isNextData, readNextData, 'next-data'),
  { name: 'user detail', fits: isUserDetail, read: readUserDetail, sourceOf: pageOrResponse },
  { name: 'user with numbers', fits: isUserEntry, read: readUserEntry, sourceOf: entrySource },
  shape('item list', isItemList, readItemList, 'response'),
  shape('user list', isUserList, readUserList, 'response'),
  shape('user search', isSearchUsers, readSearchUsers, 'response'),
  shape('comment list', isCommentList, readCommentList, 'response'),
  shape('LIVE search', isSearchLive, readSearchLive, 'response'),
  shape('search', isSearchGeneral, readSearchGeneral, 'response'),
  shape('LIVE room', isLiveRoom, readLiveRoomAnswer, 'response'),
  shape('suggestions', isDiscover, readDiscover, 'response'),
  shape('item detail', isItemDetail, readItemDetail, 'response'),
  { name: 'user', fits: isFlatUser, read: readFlatUser, sourceOf: createTimeSource },
  shape('item', isItem, readItem, 'response'),
  shape('comment', isComment, readComment, 'response'),
  shape('search result', isSearchEntry, readSearchEntry, 'response'),
  shape('LIVE search result', isSearchLiveEntry, readSearchLiveEntry, 'response'),
  shape('user search result', isSearchUser, readSearchUser, 'response'),
  shape('suggestion', isCardItem, readCardItem, 'response'),
];

function shape(name: string, fits: Fits, read: Read, source: Source): Shape {
  return { name, fits, read, sourceOf: () => source };
}

/** Page and request give the same object; only the request's comes in an envelope. */
function pageOrResponse(value: unknown): Source {
  const isWrapped = ['log_pb', 'extra', 'status_code'].some((key) => dig(value, key) !== undefined);
  return isWrapped ? 'response' : entrySource(dig(value, 'userInfo'));
}

function entrySource(value: unknown): Source {
  return createTimeSource(dig(value, 'user'));
}

/** Only the page itself tells when an account was made (captures of 2024 to 2026). */
function createTimeSource(user: unknown): Source {
  return dig(user, 'createTime') === undefined ? 'response' : 'data-tag';
}
