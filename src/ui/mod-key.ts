/** "⌘K" on Apple's keyboards, "Ctrl K" on all others. */
export const modKey = (key: string, platform: string = navigator.platform): string =>
  /^(Mac|iP)/.test(platform) ? `⌘${key}` : `Ctrl ${key}`;
