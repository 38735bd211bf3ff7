import { testCheck } from '../test-check.ts';
import { check } from './respectful-engagement.ts';

testCheck(check, import.meta.url);
