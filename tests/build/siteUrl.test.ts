import { describe, expect, test } from 'vitest';
import { addressIn, siteUrl } from '../../build/siteUrl';

describe('siteUrl', () => {
  test.each([
    [undefined, null],
    ['', null],
    ['https://desk.example/', 'https://desk.example/'],
    ['https://desk.example/data/weights/', 'https://desk.example/data/weights/'],
    ['http://localhost:4173/', 'http://localhost:4173/'],
    ['http://127.0.0.1/x/', 'http://127.0.0.1/x/'],
  ])('reads %s', (given, expected) => {
    expect(siteUrl(given)).toBe(expected);
  });

  test.each([
    ['desk.example/', 'not a web address'],
    ['http://desk.example/', 'neither https'],
    ['ftp://desk.example/', 'neither https'],
    ['javascript:alert(1)//', 'neither https'],
    ['https://desk.example/weights', 'last slash'],
    ['https://desk.example/?a=/', 'a query'],
    ['https://desk.example/#/', 'a query'],
    ['https://me:secret@desk.example/', 'a user'],
    ['https://desk.example/a b/', 'a space'],
  ])('stops the build on %s', (given, why) => {
    expect(() => siteUrl(given)).toThrow(why);
    expect(() => siteUrl(given)).toThrow('SITE_URL');
  });

  test('addresses are absolute only where the site is known', () => {
    expect(addressIn(null, 'method.html')).toBe('method.html');
    expect(addressIn('https://desk.example/x/', 'data/models.csv')).toBe('https://desk.example/x/data/models.csv');
    expect(addressIn('https://desk.example/x/', './?lang=fr')).toBe('https://desk.example/x/?lang=fr');
  });
});
