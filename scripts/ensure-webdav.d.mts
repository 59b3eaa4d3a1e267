export function ensureWebDav(): boolean;
