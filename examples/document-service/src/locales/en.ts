/** Every text people read, in one place. */
export const COPY = {
  product: 'Northwind Documents',
  login: {
    heading: 'Sign in',
    name: 'Login',
    password: 'Password',
    submit: 'Sign in',
    refused: 'Login or password is wrong.',
  },
  home: {
    heading: 'Your documents',
    empty: 'No documents.',
    updated: 'Last change',
    logout: 'Sign out',
  },
} as const;
