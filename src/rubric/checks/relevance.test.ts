import { testCheck } from '../test-check.ts';
import { check } from './relevance.ts';

testCheck(check, import.meta.url);
