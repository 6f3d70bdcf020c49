import { systemClock } from './clock.ts';
import { readConfig } from './config.ts';
import { createService } from './http/server.ts';
import { openServices } from './services.ts';

const config = readConfig(process.env);
const services = await openServices(config, systemClock, (line) => process.stdout.write(`${line}\n`));
const server = createService(services);
server.listen(config.port, config.host, () =>
  services.logger.info('listening', { host: config.host, port: config.port }),
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => server.close(() => void services.audit.close()));
}
