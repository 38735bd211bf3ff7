import { testCheck } from '../test-check.ts';
import { check } from './consistency.ts';

testCheck(check, import.meta.url);
