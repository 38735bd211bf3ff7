import { testCheck } from '../test-check.ts';
import { check } from './follow-through.ts';

testCheck(check, import.meta.url);
