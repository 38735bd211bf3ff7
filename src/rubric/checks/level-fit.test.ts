import { testCheck } from '../testing/test-check.ts';
import { check } from './level-fit.ts';

testCheck(check, import.meta.url);
