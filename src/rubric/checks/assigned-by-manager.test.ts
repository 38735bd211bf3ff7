import { testCheck } from '../testing/test-check.ts';
import { check } from './assigned-by-manager.ts';

testCheck(check, import.meta.url);
