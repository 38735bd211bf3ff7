import { testCheck } from '../testing/test-check.ts';
import { check } from './no-own-story.ts';

testCheck(check, import.meta.url);
