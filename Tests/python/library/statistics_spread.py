# expect: S.quantiles([1]) -> StatisticsError must have at least two data points
# expect: S.quantiles([1,2]) -> [0.75, 1.5, 2.25]
# expect: S.quantiles([1,2,3,4,5],n=4) -> [1.5, 3.0, 4.5]
# expect: S.quantiles([1,2,3,4,5],n=10,method="inclusive") -> [1.4, 1.8, 2.2, 2.6, 3.0, 3.4, 3.8, 4.2, 4.6]
# expect: S.quantiles([1,2],n=0) -> StatisticsError n must be at least 1
# expect: S.quantiles([1,2],method="x") -> ValueError Unknown method: 'x'
# expect: S.quantiles([F(1),F(2),F(5)]) -> [Fraction(1, 1), Fraction(2, 1), Fraction(5, 1)]
# expect: S.variance([1]) -> StatisticsError variance requires at least two data points
# expect: S.variance([]) -> StatisticsError variance requires at least two data points
# expect: S.variance([1,2,3]) -> 1
# expect: S.variance([1,2,3],xbar=2) -> 1
# expect: S.variance([F(1,6),F(1,2),F(5,3)]) -> Fraction(67, 108)
# expect: S.pvariance([]) -> StatisticsError pvariance requires at least one data point
# expect: S.pvariance([1,2,3]) -> 0.6666666666666666
# expect: S.pvariance([1.5,2.5,2.5,2.75,3.25,4.75],3) -> 0.9895833333333334
# expect: S.pvariance([1]) -> 0
# expect: S.stdev([1]) -> StatisticsError stdev requires at least two data points
# expect: S.stdev([1.5,2.5,2.5,2.75,3.25,4.75]) -> 1.0810874155219827
# expect: S.pstdev([1.5,2.5,2.5,2.75,3.25,4.75]) -> 0.986893273527251
# expect: S.pstdev([]) -> StatisticsError pstdev requires at least one data point
# expect: S.stdev([F(1,2),F(3,2),F(7,3)]) -> 0.9179284245476836
# expect: S.stdev([1,2],xbar=1.5) -> 0.7071067811865476
# expect: S.pstdev([1,2,3],mu=2) -> 0.816496580927726
# expect: S.stdev([1e308,-1e308]) -> 1.4142135623730951e+308
# expect: S.variance([1,2,3.5,F(1,2)]) -> 1.75
# expect: S.variance([float("nan"),1]) -> nan
# expect: S.stdev([float("inf"),1]) -> AttributeError 'float' object has no attribute 'numerator'
# expect: S.correlation([1,2,3],[1,2]) -> StatisticsError correlation requires that both inputs have same number of data points
# expect: S.correlation([1],[1]) -> StatisticsError correlation requires at least two data points
# expect: S.correlation([1,2,3],[1,2,4]) -> 0.9819805060619656
# expect: S.correlation([1,1],[1,2]) -> StatisticsError at least one of the inputs is constant
# expect: S.covariance([1,2,3],[1,2,4]) -> 1.5
# expect: S.covariance([1],[1]) -> StatisticsError covariance requires at least two data points
# expect: S.covariance([1],[1,2]) -> StatisticsError covariance requires that both inputs have same number of data points
# expect: S.linear_regression([1,2,3],[1,2,4]) -> LinearRegression(slope=1.5, intercept=-0.6666666666666665)
# expect: S.linear_regression([1,2,3],[1,2,4],proportional=True) -> LinearRegression(slope=1.2142857142857142, intercept=0.0)
# expect: S.linear_regression([1],[1]) -> StatisticsError linear regression requires at least two data points
# expect: S.linear_regression([1,1],[1,2]) -> StatisticsError x is constant
# expect: S.linear_regression([1,2],[1]) -> StatisticsError linear regression requires that both inputs have same number of data points
# expect: S.linear_regression([0,0],[1,2],proportional=True) -> StatisticsError x is constant
# expect: S.stdev([1,2,"a"]) -> TypeError can't convert type 'str' to numerator/denominator
# expect: S.pvariance([0,0,1],mu=F(1,3)) -> Fraction(2, 9)
# expect: S.stdev([0.1,0.2,0.4,1e-9]) -> 0.1707825124244283
# expect: S.pstdev([1e-160,2e-160,4e-160]) -> 1.2472191289246472e-160
# expect: S.variance([1e-160,2e-160,4e-160]) -> 2.3335e-320
# expect: S.stdev([1]*5) -> 0.0
# expect: S.stdev(range(100)) -> 29.011491975882016
# expect: S.pvariance(range(7)) -> 4
# expect: S.variance([1.5,2.5],xbar=0.1) -> 7.72
# expect: S.stdev([3,5,10**20]) -> 5.773502691896258e+19
import statistics as S
from fractions import Fraction as F

def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


show('S.quantiles([1])')
show('S.quantiles([1,2])')
show('S.quantiles([1,2,3,4,5],n=4)')
show('S.quantiles([1,2,3,4,5],n=10,method="inclusive")')
show('S.quantiles([1,2],n=0)')
show('S.quantiles([1,2],method="x")')
show('S.quantiles([F(1),F(2),F(5)])')
show('S.variance([1])')
show('S.variance([])')
show('S.variance([1,2,3])')
show('S.variance([1,2,3],xbar=2)')
show('S.variance([F(1,6),F(1,2),F(5,3)])')
show('S.pvariance([])')
show('S.pvariance([1,2,3])')
show('S.pvariance([1.5,2.5,2.5,2.75,3.25,4.75],3)')
show('S.pvariance([1])')
show('S.stdev([1])')
show('S.stdev([1.5,2.5,2.5,2.75,3.25,4.75])')
show('S.pstdev([1.5,2.5,2.5,2.75,3.25,4.75])')
show('S.pstdev([])')
show('S.stdev([F(1,2),F(3,2),F(7,3)])')
show('S.stdev([1,2],xbar=1.5)')
show('S.pstdev([1,2,3],mu=2)')
show('S.stdev([1e308,-1e308])')
show('S.variance([1,2,3.5,F(1,2)])')
show('S.variance([float("nan"),1])')
show('S.stdev([float("inf"),1])')
show('S.correlation([1,2,3],[1,2])')
show('S.correlation([1],[1])')
show('S.correlation([1,2,3],[1,2,4])')
show('S.correlation([1,1],[1,2])')
show('S.covariance([1,2,3],[1,2,4])')
show('S.covariance([1],[1])')
show('S.covariance([1],[1,2])')
show('S.linear_regression([1,2,3],[1,2,4])')
show('S.linear_regression([1,2,3],[1,2,4],proportional=True)')
show('S.linear_regression([1],[1])')
show('S.linear_regression([1,1],[1,2])')
show('S.linear_regression([1,2],[1])')
show('S.linear_regression([0,0],[1,2],proportional=True)')
show('S.stdev([1,2,"a"])')
show('S.pvariance([0,0,1],mu=F(1,3))')
show('S.stdev([0.1,0.2,0.4,1e-9])')
show('S.pstdev([1e-160,2e-160,4e-160])')
show('S.variance([1e-160,2e-160,4e-160])')
show('S.stdev([1]*5)')
show('S.stdev(range(100))')
show('S.pvariance(range(7))')
show('S.variance([1.5,2.5],xbar=0.1)')
show('S.stdev([3,5,10**20])')
