import { testHistories } from './histories';

testHistories(2_000_000);
