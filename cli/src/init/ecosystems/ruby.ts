import { type Ecosystem, recipe } from '../ecosystem.ts';

export const ruby: Ecosystem = {
  id: 'ruby',
  title: 'Ruby',
  detect: async ({ paths, read }) => {
    const text = await read('Gemfile');
    if (text === null) return null;
    const rspec = text.includes('rspec');
    const rails = text.includes('rails');
    return recipe({
      setup: ['bundle config set --local path vendor/bundle && bundle install'],
      test: rspec
        ? ['bundle exec rspec --format progress --format RspecJunitFormatter --out "$REPORTS/junit.xml"']
        : [],
      reports: rspec ? ['junit.xml'] : [],
      scans: [
        ...(rails
          ? ['gem install --silent brakeman && brakeman --no-exit-on-warn --output "$REPORTS/brakeman.json"']
          : []),
        ...(paths.has('Gemfile.lock')
          ? [
              'gem install --silent bundler-audit && bundle-audit check --update --format json --output "$REPORTS/bundler-audit.json"',
            ]
          : []),
      ],
      tests: ['spec/**', 'test/**'],
      found: ['Gemfile', ...(rspec ? ['RSpec (with the gem rspec_junit_formatter)'] : [])],
    });
  },
};
