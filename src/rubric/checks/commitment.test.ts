import { testCheck } from '../test-check.ts';
import { check } from './commitment.ts';

testCheck(check, import.meta.url);
