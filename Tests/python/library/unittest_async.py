import asyncio
import unittest


class T(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        print('setUp')

    async def asyncSetUp(self):
        print('asyncSetUp')
        self.addAsyncCleanup(self.clean)

    async def clean(self):
        print('clean')

    async def asyncTearDown(self):
        print('asyncTearDown')

    def tearDown(self):
        print('tearDown')

    async def test_await(self):
        self.assertEqual(await asyncio.sleep(0, 5), 5)

    async def test_fails(self):
        await asyncio.sleep(0)
        self.assertEqual(1, 2)

    def test_plain(self):
        print('plain')


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(T).run(result)
print(result, [str(test) for test, _ in result.failures])

# expect: setUp
# expect: asyncSetUp
# expect: asyncTearDown
# expect: tearDown
# expect: clean
# expect: setUp
# expect: asyncSetUp
# expect: asyncTearDown
# expect: tearDown
# expect: clean
# expect: setUp
# expect: asyncSetUp
# expect: plain
# expect: asyncTearDown
# expect: tearDown
# expect: clean
# expect: <unittest.result.TestResult run=3 errors=0 failures=1> ['test_fails (__main__.T.test_fails)']
