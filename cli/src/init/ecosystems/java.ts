import { type Ecosystem, hasRoot, recipe } from '../ecosystem.ts';

export const java: Ecosystem = {
  id: 'java',
  title: 'Java and Kotlin',
  detect: async (inventory) => {
    const gradle = hasRoot(inventory, 'build.gradle', 'build.gradle.kts');
    const maven = hasRoot(inventory, 'pom.xml');
    if (gradle === null && maven === null) return null;
    const command = gradle === null ? mavenCommand(inventory.paths) : gradleCommand(inventory.paths);
    const folder = gradle === null ? 'target/surefire-reports' : 'build/test-results';
    return recipe({
      build: [gradle === null ? `${command} --batch-mode --quiet compile` : `${command} assemble`],
      test: [
        gradle === null ? `${command} --batch-mode verify || status=$?` : `${command} check || status=$?`,
        `find . -path "*/${folder}/*" -name "TEST-*.xml" -exec cp {} "$REPORTS/" ";"`,
        `find . -name "jacoco*.xml" -exec cp {} "$REPORTS/" ";"`,
        'exit "${status:-0}"',
      ],
      tests: ['**/src/test/**'],
      found: [gradle ?? (maven as string), 'JUnit'],
    });
  },
};

const mavenCommand = (paths: ReadonlySet<string>): string => (paths.has('mvnw') ? './mvnw' : 'mvn');
const gradleCommand = (paths: ReadonlySet<string>): string => (paths.has('gradlew') ? './gradlew' : 'gradle');
