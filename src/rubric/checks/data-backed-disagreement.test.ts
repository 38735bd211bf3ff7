import { testCheck } from '../test-check.ts';
import { check } from './data-backed-disagreement.ts';

testCheck(check, import.meta.url);
