import { testCheck } from '../testing/test-check.ts';
import { check } from './relevance.ts';

testCheck(check, import.meta.url);
