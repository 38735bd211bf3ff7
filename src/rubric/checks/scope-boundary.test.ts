import { testCheck } from '../test-check.ts';
import { check } from './scope-boundary.ts';

testCheck(check, import.meta.url);
