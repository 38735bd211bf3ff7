import { testCheck } from '../testing/test-check.ts';
import { check } from './respectful-engagement.ts';

testCheck(check, import.meta.url);
