import { expect, it } from 'vitest';
import { readPicture } from '../../../lib/tiktok/shapes/picture.ts';
import { PICTURE_ID } from '../invented.ts';

const HOST = 'https://p16-sign.example';
const HEX = '0c45a58f1ac9676c6b825a199ef6e315';

it.each([
  [
    'today’s form',
    [`${HOST}/tos-maliva-avt-0068/${HEX}~tplv-tiktokx-cropcenter:1080:1080.jpeg?x-expires=1#a`],
    HEX,
    true,
  ],
  [
    'another size',
    [`${HOST}/tos-maliva-avt-0068/${HEX}~tplv-tiktokx-cropcenter:100:100.jpeg?x-expires=9`],
    HEX,
    true,
  ],
  ['of 2021', [`${HOST}/musically-maliva-obj/${PICTURE_ID}~c5_720x720.jpeg`], PICTURE_ID, true],
  ['of 2020', [`${HOST}/aweme/100x100/tiktok-obj/${PICTURE_ID}.jpg?x=1`], PICTURE_ID, true],
  ['a storage path', [`tos-maliva-avt-0068/${HEX}`], HEX, true],
  ['the second address', [null, 7, `${HOST}/a/${HEX}~x`], HEX, true],
  [
    'TikTok’s own stock picture',
    [`${HOST}/musically-maliva-obj/1594805258216454~c5_720x720.jpeg`],
    '1594805258216454',
    false,
  ],
  ['no id', [`${HOST}/placeholder.jpeg`], null, null],
  ['nothing', [], null, null],
  ['empty', [''], null, null],
  ['an object', [{ url: HEX }], null, null],
  ['endless', [`${HOST}/${'a'.repeat(5000)}`], null, null],
])('%s', (_case, addresses, pictureKey, hasOwnPicture) => {
  expect(readPicture(addresses)).toEqual({ pictureKey, hasOwnPicture });
});
