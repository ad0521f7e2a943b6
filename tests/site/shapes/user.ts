// The `user` object in its forms: 39 keys in the page, fewer in the page's own requests, about twenty beside a post.

import { numberFrom, objectId } from '../people/identity.ts';
import type { Person } from '../people/person.ts';

const PICTURE_HOST = 'https://p16-sign-va.tiktokcdn.com/tos-maliva-avt-0068';

function picture(person: Person, size: number, now: number): string {
  const expires = Math.floor(now / 86_400_000) * 86_400 + 2 * 86_400;
  const token = objectId(`token ${person.handle} ${size}`).slice(0, 8);
  const signature = encodeURIComponent(`${objectId(`signature ${person.handle} ${size}`).slice(0, 27)}=`);
  return `${PICTURE_HOST}/${person.avatar}~tplv-tiktokx-cropcenter:${size}:${size}.jpeg?dr=14579&refresh_token=${token}&x-expires=${expires}&x-signature=${signature}&t=4d5b0474&ps=13740610&shp=a5d48078&shcp=81f88b70&idc=my2`;
}

/** Gives the three addresses of the avatar. They lie on another host, which the replica never asks. */
function picturesOf(person: Person, now: number) {
  return {
    avatarLarger: picture(person, 1080, now),
    avatarMedium: picture(person, 720, now),
    avatarThumb: picture(person, 100, now),
  };
}

function commerceOf(person: Person) {
  if (person.category === null) return { commerceUser: false };
  return {
    commerceUser: true,
    downLoadLink: { android: '', ios: '' },
    category: person.category,
    categoryButton: false,
  };
}

function stateMediaOf(person: Person) {
  if (person.stateMedia === null) return {};
  return {
    stateControlledMedia: {
      text: person.stateMedia,
      url: 'https://www.tiktok.com/tns-inapp/pages/state-affiliated-media',
    },
  };
}

function linkOf(person: Person) {
  return person.link === null ? {} : { bioLink: { link: person.link, risk: 0 } };
}

/** Gives `user` as the page's data tag carries it: 39 keys with a link in the bio, 38 without. */
export function pageUser(person: Person, now: number) {
  return {
    id: person.id,
    shortId: '',
    uniqueId: person.handle,
    nickname: person.displayName,
    ...picturesOf(person, now),
    signature: person.bio,
    createTime: person.joined,
    verified: person.badge,
    secUid: person.secUid,
    ftc: false,
    relation: 0,
    openFavorite: person.liked > 0,
    ...linkOf(person),
    commentSetting: 0,
    commerceUserInfo: commerceOf(person),
    duetSetting: 0,
    stitchSetting: 0,
    privateAccount: person.privateAccount,
    secret: person.privateAccount,
    isADVirtual: person.adOnly,
    roomId: roomOf(person),
    uniqueIdModifyTime: person.handleChanged,
    ttSeller: person.seller,
    downloadSetting: 0,
    profileTab: { showMusicTab: person.musicTab, showQuestionTab: false, showPlayListTab: false },
    followingVisibility: 1,
    recommendReason: '',
    nowInvitationCardUrl: '',
    nickNameModifyTime: person.nameChanged,
    isEmbedBanned: false,
    canExpPlaylist: person.followers >= 10_000,
    profileEmbedPermission: 1,
    language: person.language,
    eventList: [],
    suggestAccountBind: false,
    isOrganization: person.organization ? 1 : 0,
    UserStoryStatus: 0,
    ...stateMediaOf(person),
  };
}

function roomOf(person: Person): string {
  return person.live ? `7${numberFrom(`room ${person.handle}`, 1e9)}123456789`.slice(0, 19) : '';
}

/** Gives `user` of `/api/user/detail/`: never createTime or language, and nothing that is empty. */
export function detailUser(person: Person, now: number) {
  const { createTime, shortId, language, eventList, recommendReason, nowInvitationCardUrl, ...kept } =
    pageUser(person, now);
  const { roomId, isOrganization, uniqueIdModifyTime, suggestAccountBind, ...rest } = kept;
  return {
    ...rest,
    ...(roomId && { roomId }),
    ...(isOrganization && { isOrganization }),
    ...(uniqueIdModifyTime && { uniqueIdModifyTime }),
    profileTab: { ...(person.musicTab && { showMusicTab: true }), showPlayListTab: false },
  };
}

/** Gives the author of a post in the list answers. */
export function authorUser(person: Person, now: number) {
  return {
    UserStoryStatus: 0,
    ...picturesOf(person, now),
    commentSetting: 0,
    downloadSetting: 0,
    duetSetting: 0,
    ftc: false,
    id: person.id,
    isADVirtual: person.adOnly,
    isEmbedBanned: false,
    nickname: person.displayName,
    openFavorite: person.liked > 0,
    privateAccount: person.privateAccount,
    relation: 0,
    secUid: person.secUid,
    secret: person.privateAccount,
    signature: person.bio,
    stitchSetting: 0,
    uniqueId: person.handle,
    verified: person.badge,
    ...stateMediaOf(person),
  };
}

/** Gives `user` of `/api/user/list/`, which knows about shops. */
export function listedUser(person: Person, now: number) {
  const { UserStoryStatus, isEmbedBanned, ...author } = authorUser(person, now);
  return { ...author, ttSeller: person.seller };
}
