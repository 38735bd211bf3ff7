import { testCheck } from '../test-check.ts';
import { check } from './gave-up.ts';

testCheck(check, import.meta.url);
