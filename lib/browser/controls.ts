// How popup and settings page speak to the background about settings and paused tabs: one typed call each.

import type { Settings } from '../memory/settings.ts';
import { ask } from './asking.ts';
import type { ControlRequest, PauseAnswer, SettingsAnswer } from './control-messages.ts';

/** Asks for the settings. */
export function askSettings(): Promise<SettingsAnswer> {
  return send({ type: 'settings' });
}

/** Sets everything, and gives what holds then. */
export function sendSettings(settings: Settings): Promise<SettingsAnswer> {
  return send({ type: 'set-settings', settings });
}

/** Asks whether a tab is paused. */
export function askPause(tabId: number): Promise<PauseAnswer> {
  return send({ type: 'pause', tabId });
}

/** Pauses a tab, or lets it go on, and gives what holds then. Rejects where storage fails. */
export function sendPause(tabId: number, isPaused: boolean): Promise<PauseAnswer> {
  return send({ type: 'set-pause', tabId, isPaused });
}

function send<T>(request: ControlRequest): Promise<T> {
  return ask(request);
}
