import { config } from 'zod';

// Imported first by every entry, before any schema is built: each schema here checks one or a few values in a process
// that lives for a moment, so generating code for it costs more than it saves, and nothing of ours needs `new Function`.
config({ jitless: true });
