import { loadSeeds } from '../../src/services/seeds/load.ts';
import { describeHttp } from '../contracts/http.ts';
import { useTestApp } from '../support/app.ts';

const api = useTestApp(await loadSeeds('seeds/walkthroughs'));

describeHttp(async (path, init) => api.app.request(path, init));
