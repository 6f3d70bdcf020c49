export const id = 3;
export const ids = [3];
export const modules = {

/***/ 9003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAlikeOf: () => (/* binding */ lookAlikeOf)
});

// UNUSED EXPORTS: isOneEditApart

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/look-alike/popular.js
/**
 * Names that a mistyped or malicious one would look like: what most projects depend on, by ecosystem (purl type). Names of
 * npm come from the package `npm-high-impact`, which is made for it; the others are the best-known of each ecosystem,
 * written down by hand. A list that misses a name misses its look-alikes, and nothing else.
 */
const BY_HAND = {
    pypi: `
    aiohttp airflow alembic anthropic ansible apache-airflow argcomplete asgiref asyncpg attrs azure-core azure-identity
    beautifulsoup4 black bleach boto3 botocore cachetools celery certifi cffi chardet charset-normalizer click cloudpickle
    colorama coverage cryptography cython dask decorator django djangorestframework docker docutils fastapi filelock flake8
    flask flask-cors flask-login flask-sqlalchemy fsspec gevent gitpython google-api-core google-auth google-cloud-storage
    graphql-core greenlet grpcio gunicorn h5py httpcore httpx huggingface-hub hypothesis idna importlib-metadata ipython
    isort itsdangerous jinja2 jmespath joblib jsonschema jupyter keras kubernetes langchain langchain-core lightgbm litellm
    loguru lxml mako markdown markupsafe marshmallow matplotlib mccabe mlflow mock more-itertools msgpack multidict mypy
    networkx nltk notebook numba numpy oauthlib openai opencv-python openpyxl opentelemetry-api orjson packaging pandas
    paramiko passlib pillow platformdirs playwright plotly pluggy poetry polars pre-commit prometheus-client prompt-toolkit
    protobuf psutil psycopg2 psycopg2-binary pyarrow pyasn1 pycodestyle pycparser pycryptodome pydantic pydantic-core
    pydantic-settings pyflakes pygments pyjwt pylint pymongo pymysql pynacl pyopenssl pyparsing pyserial pytest
    pytest-asyncio pytest-cov pytest-mock python-dateutil python-dotenv python-jose python-multipart pytorch-lightning pytz
    pyyaml pyzmq ray redis regex requests requests-oauthlib responses rich rsa ruff s3fs s3transfer scikit-image
    scikit-learn scipy scrapy seaborn selenium sentry-sdk setuptools shapely simplejson six snowflake-connector-python
    soupsieve spacy sphinx sqlalchemy starlette statsmodels streamlit sympy tabulate tenacity tensorboard tensorflow
    tiktoken tokenizers tomli torch torchaudio torchvision tornado tox tqdm transformers twine typer typing-extensions
    tzdata ujson urllib3 uvicorn uvloop virtualenv watchdog websocket-client websockets werkzeug wheel wrapt xgboost xlrd
    yarl zipp zstandard`,
    cargo: `
    actix-web aes aho-corasick anyhow arrayvec async-trait axum backtrace base64 bincode bitflags block-buffer bumpalo bytes
    cargo cc cfg-if chrono clap cookie crossbeam crossbeam-channel crossbeam-utils crypto-common csv dashmap diesel digest
    dirs either env_logger fastrand flate2 form_urlencoded futures futures-util generic-array getrandom glob hashbrown hex
    hmac http httparse hyper hyper-util idna indexmap itertools itoa jobserver lazy_static libc libloading log lru memchr
    memmap2 mime mio nalgebra ndarray nix nom num-bigint num-traits num_cpus once_cell openssl openssl-sys ordered-float
    parking_lot percent-encoding pin-project pin-project-lite pkg-config proc-macro2 prost quick-xml quote rand rand_chacha
    rand_core rayon redis regex regex-automata regex-syntax reqwest ring rocket rusqlite rustls rustls-pemfile ryu
    scopeguard semver serde serde_derive serde_json serde_yaml sha1 sha2 sharded-slab simd-json smallvec socket2 sqlx
    strsim strum subtle syn tempfile termcolor thiserror time tokio tokio-rustls tokio-util toml tonic tower tower-http
    tracing tracing-subscriber tungstenite typenum unicode-ident unicode-width url uuid walkdir wasm-bindgen webpki winapi
    windows-sys winnow xattr zeroize zip zstd`,
    gem: `
    actioncable actionmailer actionpack actionview activejob activemodel activerecord activestorage activesupport addressable
    aws-sdk-core aws-sdk-s3 bcrypt bootsnap brakeman builder bundler byebug cancancan capistrano capybara carrierwave
    concurrent-ruby devise diff-lcs doorkeeper dotenv erubi excon factory_bot faker faraday ffi fog friendly_id globalid
    grape hashie httparty i18n jbuilder jekyll json jwt kaminari loofah mail mime-types mini_magick minitest mongoid
    multi_json mysql2 net-http net-ssh nokogiri oauth2 octokit omniauth paper_trail parallel parser pg pry public_suffix
    puma pundit rack rack-cors rack-test rails railties rake redis resque rexml rspec rspec-core rspec-rails rubocop
    rubyzip sass sassc selenium-webdriver sentry-ruby shoulda-matchers sidekiq simplecov sinatra slim sprockets sqlite3
    stripe thor tilt turbo-rails tzinfo uglifier unicorn vcr webmock webpacker will_paginate zeitwerk`,
    composer: `
    barryvdh/laravel-debugbar brick/math composer/composer doctrine/dbal doctrine/inflector doctrine/lexer doctrine/orm
    egulias/email-validator fakerphp/faker firebase/php-jwt friendsofphp/php-cs-fixer guzzlehttp/guzzle
    guzzlehttp/promises guzzlehttp/psr7 intervention/image laravel/framework laravel/passport laravel/sanctum
    laravel/tinker league/commonmark league/flysystem league/oauth2-server mockery/mockery monolog/monolog
    nesbot/carbon nikic/php-parser nunomaduro/collision paragonie/random_compat phpmailer/phpmailer
    phpoffice/phpspreadsheet phpseclib/phpseclib phpstan/phpstan phpunit/phpunit predis/predis psr/cache psr/container
    psr/http-message psr/log psy/psysh ramsey/uuid sebastian/diff spatie/laravel-permission squizlabs/php_codesniffer
    stripe/stripe-php swiftmailer/swiftmailer symfony/console symfony/event-dispatcher symfony/finder
    symfony/http-foundation symfony/http-kernel symfony/mailer symfony/process symfony/routing symfony/translation
    symfony/yaml twig/twig vlucas/phpdotenv`,
    golang: `
    github.com/aws/aws-sdk-go github.com/aws/aws-sdk-go-v2 github.com/beorn7/perks github.com/cespare/xxhash
    github.com/containerd/containerd github.com/coreos/go-oidc github.com/davecgh/go-spew github.com/docker/docker
    github.com/dgrijalva/jwt-go github.com/fsnotify/fsnotify github.com/gin-gonic/gin github.com/go-chi/chi
    github.com/go-kit/kit github.com/go-logr/logr github.com/go-playground/validator github.com/go-redis/redis
    github.com/go-sql-driver/mysql github.com/gofiber/fiber github.com/gogo/protobuf github.com/golang-jwt/jwt
    github.com/golang/mock github.com/golang/protobuf github.com/google/go-cmp github.com/google/uuid
    github.com/gorilla/mux github.com/gorilla/websocket github.com/grpc-ecosystem/grpc-gateway
    github.com/hashicorp/consul github.com/hashicorp/vault github.com/jackc/pgx github.com/jmoiron/sqlx
    github.com/json-iterator/go github.com/julienschmidt/httprouter github.com/klauspost/compress github.com/labstack/echo
    github.com/lib/pq github.com/mattn/go-sqlite3 github.com/mitchellh/mapstructure github.com/onsi/ginkgo
    github.com/onsi/gomega github.com/opencontainers/runc github.com/pelletier/go-toml github.com/pkg/errors
    github.com/prometheus/client_golang github.com/redis/go-redis github.com/rs/zerolog github.com/sirupsen/logrus
    github.com/spf13/cobra github.com/spf13/pflag github.com/spf13/viper github.com/stretchr/testify
    github.com/urfave/cli github.com/valyala/fasthttp go.etcd.io/etcd go.mongodb.org/mongo-driver go.uber.org/zap
    golang.org/x/crypto golang.org/x/net golang.org/x/oauth2 golang.org/x/sync golang.org/x/sys golang.org/x/text
    google.golang.org/api google.golang.org/grpc google.golang.org/protobuf gopkg.in/yaml.v2 gopkg.in/yaml.v3 gorm.io/gorm
    k8s.io/api k8s.io/apimachinery k8s.io/client-go sigs.k8s.io/controller-runtime`,
};
const cache = new Map();
/** The names of one ecosystem, in lower case; none for an ecosystem without a list. */
async function popularNames(ecosystem) {
    const known = cache.get(ecosystem);
    if (known)
        return known;
    const names = ecosystem === 'npm' ? (await __webpack_require__.e(/* import() */ 147).then(__webpack_require__.bind(__webpack_require__, 5147))).npmTopDependents : (BY_HAND[ecosystem] ?? '').split(/\s+/u);
    const found = names.filter((name) => name !== '');
    cache.set(ecosystem, found);
    return found;
}
/** Whether a name is widely used itself, whatever it looks like. Asked only of names that look like another. */
async function isWidelyUsed(ecosystem, name) {
    if (ecosystem !== 'npm')
        return false;
    return (await __webpack_require__.e(/* import() */ 147).then(__webpack_require__.bind(__webpack_require__, 5147))).npmHighImpact.includes(name);
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/look-alike/look-alike.js

/** Below, one letter of difference is what many honest names have. */
const LEAST_LETTERS = 5;
const MAX_LETTERS = 100;
/**
 * The popular package that a name could be taken for: one letter added, left out, changed or swapped with its neighbour, or
 * the same but for separators and for digits that look like letters. Null for a popular name itself.
 */
async function lookAlikeOf(ecosystem, name) {
    const written = ecosystem === 'pypi' ? name.toLowerCase().replace(/[-_.]+/gu, '-') : name.toLowerCase();
    if (written.length < LEAST_LETTERS || written.length > MAX_LETTERS)
        return null;
    const popular = await popularNames(ecosystem);
    if (popular.includes(written))
        return null;
    const plain = bare(written);
    const found = popular.find((one) => one.length >= LEAST_LETTERS &&
        scopeOf(one) === scopeOf(written) &&
        (bare(one) === plain || isOneEditApart(one, written)));
    return found === undefined || (await isWidelyUsed(ecosystem, written)) ? null : found;
}
/** Who publishes under a scope or path is another question than what a name looks like: `@types/a` is not `@type/a`. */
const scopeOf = (name) => (name.startsWith('@') ? name.slice(0, name.indexOf('/')) : '');
const bare = (name) => name.replace(/[-_.]/gu, '').replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('5', 's');
/** Whether two texts differ by one insertion, deletion, change, or swap of neighbours (Damerau–Levenshtein distance 1). */
function isOneEditApart(a, b) {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (long.length - short.length > 1 || short === long)
        return false;
    let at = 0;
    while (at < short.length && short[at] === long[at])
        at++;
    if (short.length < long.length)
        return short.slice(at) === long.slice(at + 1);
    if (short.slice(at + 1) === long.slice(at + 1))
        return true;
    return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}


/***/ })

};
