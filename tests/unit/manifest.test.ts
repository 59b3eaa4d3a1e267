import { existsSync, readFileSync } from 'node:fs';
import { PERMISSION_REASONS } from '../../components/privacy/permissions';
import { describe, expect, test } from 'vitest';

const read = (browser: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8')) as Record<string, unknown>;
const built = existsSync('.output/chrome-mv3/manifest.json') && existsSync('.output/firefox-mv3/manifest.json');

const COMMON = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'permissions',
  'version',
];

describe.runIf(built)('manifests', () => {
  test.each([
    ['chrome', ['minimum_chrome_version', 'side_panel']],
    ['firefox', ['browser_specific_settings', 'sidebar_action']],
  ])('%s has the keys we know, and no other', (browser, own) => {
    expect(Object.keys(read(browser)).sort()).toEqual([...COMMON, ...own].sort());
  });

  test.each(['chrome', 'firefox'])('%s asks for nothing at install', (browser) => {
    const manifest = read(browser);
    expect(manifest['permissions']).toEqual([
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      // Firefox asks for none to show its sidebar.
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ]);
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['content_scripts']).toBeUndefined();
    expect(manifest['manifest_version']).toBe(3);
    const policy = (manifest['content_security_policy'] as { extension_pages: string }).extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('the panel is one page in both, and stays closed until it is asked for', () => {
    expect(read('chrome')['side_panel']).toEqual({ default_path: 'sidepanel.html' });
    expect(read('firefox')['sidebar_action']).toEqual({
      default_panel: 'sidepanel.html',
      default_title: 'Second Source',
      open_at_install: false,
    });
  });

  test.each(['chrome', 'firefox'])('%s: the privacy page has a reason for each permission', (browser) => {
    const { permissions, optional_host_permissions } = read(browser) as Record<string, string[]>;
    for (const name of [...(permissions ?? []), ...(optional_host_permissions ?? [])])
      expect(Object.keys(PERMISSION_REASONS)).toContain(name);
  });

  test('of the commands four have a key of their own: a browser takes no more', () => {
    const commands = Object.values(
      read('chrome')['commands'] as Record<string, { suggested_key?: { default: string } }>,
    );
    const keys = commands.flatMap(({ suggested_key }) => suggested_key?.default ?? []);
    expect(commands).toHaveLength(7);
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(4);
  });

  test('the oldest browsers are those that can paint', () => {
    expect(read('chrome')['minimum_chrome_version']).toBe('128');
    expect(read('firefox')['browser_specific_settings']).toEqual({
      gecko: {
        id: 'second-source@second-source.example',
        strict_min_version: '149.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
  });
});
