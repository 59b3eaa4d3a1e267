import { describe } from 'vitest';
import { startApache, startRclone } from '../../scripts/sync/webdav-servers';
import { accountStories } from './sync/account';
import { damageStories } from './sync/damage';
import { faultStories, httpsStory } from './sync/faults';
import { crashStory, meetingStories } from './sync/meeting';
import { launchPair, servePair } from './sync/pair';

const pair = launchPair();

describe('rclone, which ignores conditions', () => {
  meetingStories(pair, servePair(pair, startRclone), 'Heliotrope');
});

describe('Apache with weak tags', () => {
  const start = async () => startApache('default');
  meetingStories(pair, servePair(pair, start, { weak: true }), 'Amaranth');
});

describe('Apache', () => {
  const place = servePair(pair, async () => startApache('Digest'));
  meetingStories(pair, place, 'Quicksilver');
  crashStory(pair, place, 'Quicksilver');
  damageStories(pair, place, 'Quicksilver');
  faultStories(pair, place, 'Quicksilver');
});

describe('browser account', () => {
  accountStories(pair, 'Larkspur');
});

describe('not set up', () => {
  httpsStory(pair);
});
