// Where the surfaces' selectors were seen. Dates stand beside each selector.

/** Comment item as a scraper's author posted it, with the attributes and class names of February 2023. */
export const COMMENT_CAPTURE = 'public issue of a comment scraper, markup of 2023-02';
/** Suggested account with a badge, markup of June 2025. */
export const CARD_CAPTURE = 'public React copy of the card, markup of 2025-06';
/** Search result of a person, markup of 2024 to 2025. */
export const SEARCH_CAPTURE = 'public React copy of the result, markup of 2024-25';
/** Several public scrapers and userscripts that read the same attribute. */
export const SCRAPERS = 'public scrapers and userscripts, 2022 to 2026';
/** A tool for the inbox whose author dated its selectors. */
export const INBOX_TOOL = 'public inbox tool, selectors dated 2026-01-31 by its author';
/** Follows TikTok's own habit of naming things; in no capture. */
export const HABIT = 'not captured: named after the same part of other surfaces';
/** The card over a picture, markup of 2023. */
export const PROFILE_CARD = 'public React copy of the card, markup of 2023';
/** What a reader of LIVE pages wrote down of their markup. */
export const LIVE_NOTE = 'public inspection note of a LIVE page, 2026-08-30';
