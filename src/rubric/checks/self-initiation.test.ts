import { testCheck } from '../testing/test-check.ts';
import { check } from './self-initiation.ts';

testCheck(check, import.meta.url);
