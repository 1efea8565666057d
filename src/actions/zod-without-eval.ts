import { config } from 'zod/mini';

// zod tries `new Function` otherwise, which the page's Content-Security-Policy reports.
config({ jitless: true });
