import { testCheck } from '../test-check.ts';
import { check } from './level-fit.ts';

testCheck(check, import.meta.url);
