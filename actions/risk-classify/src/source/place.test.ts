import { describe, expect, test } from '@jest/globals';
import { placeOf } from './place.ts';

const at = (text: string, line: number) => placeOf(text.split('\n'), line);

describe('the function around a line', () => {
  test.each([
    ['JavaScript', 'function login(user) {\n  if (user) {\n    go();\n  }\n}', 3, 'login'],
    ['an arrow function', 'export const login = async (user) => {\n  go();\n};', 2, 'login'],
    ['a method', 'class A {\n  async save(note) {\n    go();\n  }\n}', 3, 'save'],
    ['Python', 'class A:\n    def save(self):\n        go()', 3, 'save'],
    ['Go', 'func (s *Server) Save(w http.ResponseWriter) error {\n\tgo()\n}', 2, 'Save'],
    [
      'Java',
      'class A {\n  public Map<String, Note> save(Note note) throws IOException {\n    go();\n  }\n}',
      3,
      'save',
    ],
    ['Ruby', 'class A\n  def save?\n    go\n  end\nend', 3, 'save?'],
    ['PHP', 'class A {\n  public function save($note) {\n    go();\n  }\n}', 3, 'save'],
    ['Rust', 'pub fn save(note: Note) -> u8 {\n    go()\n}', 2, 'save'],
    ['a class alone', 'class A\n  before_action :check\nend', 2, 'A'],
  ])('%s', (_name, text, line, name) => expect(at(text, line).function).toBe(name));

  test.each([
    ['a line at the top', 'go();', 1],
    ['a condition is no function', 'if (ready(now)) {\n  go();\n}', 2],
    ['a function that ended', 'function a() {\n  b();\n}\ngo();', 4],
    ['a line that is not there', 'a', 9],
  ])('none: %s', (_name, text, line) => expect(at(text, line).function).toBeNull());
});

describe('the route that leads to a line', () => {
  test.each([
    ['Express', "router.post('/login', async (req, res) => {\n  go();\n});", 2, 'POST /login'],
    ['Flask', "@app.route('/login')\n@limited\ndef login():\n    go()", 4, '/login'],
    ['FastAPI', "@router.delete('/notes/{id}')\nasync def drop(id):\n    go()", 3, 'DELETE /notes/{id}'],
    ['Spring', 'class A {\n  @PostMapping("/notes")\n  public Note save() {\n    go();\n  }\n}', 4, 'POST /notes'],
    ['Laravel', "Route::get('/notes', function () {\n  go();\n});", 2, 'GET /notes'],
    ['the line itself', "app.get('/health', health);", 1, 'GET /health'],
  ])('%s', (_name, text, line, route) => expect(at(text, line).route).toBe(route));

  test('none is made up of other calls', () => {
    expect(at("cache.get('/x', () => {\n  go();\n});", 2).route).toBeNull();
    expect(at("box.get('x');", 1).route).toBeNull();
  });
});

test('hostile lines cost little', () => {
  const start = performance.now();
  for (const unit of ['(', 'a ', 'public ', 'a.', '=> ', '<', "get('/"])
    at(`${unit.repeat(50_000)}\n${` ${unit}`.repeat(50_000)}\n`.repeat(20), 30);
  expect(performance.now() - start).toBeLessThan(5_000);
});
