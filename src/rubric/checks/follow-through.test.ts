import { testCheck } from '../testing/test-check.ts';
import { check } from './follow-through.ts';

testCheck(check, import.meta.url);
