import { defineConfig } from 'wxt';
import preact from '@preact/preset-vite';
export default defineConfig({ modules: ['@wxt-dev/webextension-polyfill'], imports: false, manifestVersion: 3, targetBrowsers: ['chrome', 'firefox'], vite: () => ({ plugins: [preact()] as never }) });
