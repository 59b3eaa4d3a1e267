export function chromiumPath(): string;
export function firefoxPath(): string;
export const chromiumArgs: string[];
