# expect: S.mean([]) -> StatisticsError mean requires at least one data point
# expect: S.mean([1,2,3,4]) -> 2.5
# expect: S.mean([1,2,3,4,4]) -> 2.8
# expect: S.mean([F(3,7),F(1,21)]) -> Fraction(5, 21)
# expect: S.mean([True,False]) -> 0.5
# expect: S.mean([1,2.5]) -> 1.75
# expect: S.mean([1,F(1,2)]) -> Fraction(3, 4)
# expect: S.mean([1.5,F(1,2)]) -> 1.0
# expect: S.mean([float("inf"),1]) -> inf
# expect: S.mean([float("inf"),-float("inf")]) -> nan
# expect: S.mean([float("nan"),1]) -> nan
# expect: S.mean(["a"]) -> TypeError can't convert type 'str' to numerator/denominator
# expect: S.mean(5) -> TypeError 'int' object is not iterable
# expect: S.mean([1e308,1e308]) -> 1e+308
# expect: S.fmean([]) -> StatisticsError fmean requires at least one data point
# expect: S.fmean([1,2]) -> 1.5
# expect: S.fmean([1,2],[1,3]) -> 1.75
# expect: S.fmean([1,2],[1]) -> StatisticsError data and weights must be the same length
# expect: S.fmean([1,2],[0,0]) -> StatisticsError sum of weights must be non-zero
# expect: S.fmean(iter([1,2])) -> 1.5
# expect: S.fmean(iter([1,2]),iter([1,3])) -> 1.75
# expect: S.fmean(["a"]) -> TypeError must be real number, not str
# expect: S.geometric_mean([54,24,36]) -> 36.000000000000014
# expect: S.geometric_mean([]) -> StatisticsError geometric mean requires a non-empty dataset containing positive numbers
# expect: S.geometric_mean([0,1]) -> StatisticsError geometric mean requires a non-empty dataset containing positive numbers
# expect: S.geometric_mean([-1,1]) -> StatisticsError geometric mean requires a non-empty dataset containing positive numbers
# expect: S.geometric_mean(["a"]) -> TypeError must be real number, not str
# expect: S.harmonic_mean([40,60]) -> 48.0
# expect: S.harmonic_mean([]) -> StatisticsError harmonic_mean requires at least one data point
# expect: S.harmonic_mean([0,1]) -> 0
# expect: S.harmonic_mean([-1,1]) -> StatisticsError harmonic mean does not support negative values
# expect: S.harmonic_mean([-1]) -> StatisticsError harmonic mean does not support negative values
# expect: S.harmonic_mean([2]) -> 2
# expect: S.harmonic_mean([0]) -> 0
# expect: S.harmonic_mean(["a"]) -> TypeError unsupported type
# expect: S.harmonic_mean(["a","b"]) -> TypeError '<' not supported between instances of 'str' and 'int'
# expect: S.harmonic_mean([40,60],weights=[5,30]) -> 56.0
# expect: S.harmonic_mean([40,60],weights=[5]) -> StatisticsError Number of weights does not match data size
# expect: S.harmonic_mean([40,60],weights=[0,0]) -> StatisticsError Weighted sum must be positive
# expect: S.harmonic_mean([40],weights=[0]) -> StatisticsError Weighted sum must be positive
# expect: S.harmonic_mean([40,60],weights=[-1,2]) -> StatisticsError harmonic mean does not support negative values
# expect: S.harmonic_mean([F(1,2),3]) -> 0.8571428571428571
# expect: S.median([]) -> StatisticsError no median for empty data
# expect: S.median([1,3,2]) -> 2
# expect: S.median([1,3,2,4]) -> 2.5
# expect: S.median_low([]) -> StatisticsError no median for empty data
# expect: S.median_low([1,2,3,4]) -> 2
# expect: S.median_high([1,2,3,4]) -> 3
# expect: S.median_high([]) -> StatisticsError no median for empty data
# expect: S.median_grouped([]) -> StatisticsError no median for empty data
# expect: S.median_grouped([1]) -> 1.0
# expect: S.median_grouped([52,52,53,54]) -> 52.5
# expect: S.median_grouped([1,3,3,5,7],2) -> 3.5
# expect: S.median_grouped([1,2,2,3,4,4,4,4,4,5]) -> 3.7
# expect: S.median_grouped(["a"]) -> TypeError Value cannot be converted to a float
# expect: S.median_grouped(["a","b"]) -> TypeError Value cannot be converted to a float
# expect: S.median_grouped([1,2],"a") -> TypeError Value cannot be converted to a float
# expect: S.mode([]) -> StatisticsError no mode for empty data
# expect: S.mode("aabbb") -> 'b'
# expect: S.mode([1,1,2,2]) -> 1
# expect: S.multimode([]) -> []
# expect: S.multimode("aabbb") -> ['b']
# expect: S.multimode("aabbbb1111") -> ['b', '1']
# expect: S.median_grouped([1,2,3],interval=F(1,2)) -> 2.0
# expect: S.mean([1,"a"]) -> TypeError can't convert type 'str' to numerator/denominator
# expect: S.mean([None]) -> TypeError can't convert type 'NoneType' to numerator/denominator
# expect: S.fmean([float("inf"),-float("inf")]) -> ValueError -inf + inf in fsum
# expect: S.fmean({1:2}) -> 1.0
# expect: S.mean({1,2}) -> 1.5
# expect: S.mean(x for x in [1,2]) -> 1.5
# expect: S.mean([1j]) -> TypeError can't convert type 'complex' to numerator/denominator
# expect: S.mean([10**400,1]) -> OverflowError integer division result too large for a float
# expect: S.mean([F(1,3)]*3) -> Fraction(1, 3)
# expect: S.fmean([1.5,F(1,2)]) -> 1.0
# expect: S.median([]) -> StatisticsError no median for empty data
# expect: S.mean([1,2,3],4) -> TypeError mean() takes 1 positional argument but 2 were given
# expect: S.mean([0.1]*10) -> 0.1
import statistics as S
from fractions import Fraction as F

def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


show('S.mean([])')
show('S.mean([1,2,3,4])')
show('S.mean([1,2,3,4,4])')
show('S.mean([F(3,7),F(1,21)])')
show('S.mean([True,False])')
show('S.mean([1,2.5])')
show('S.mean([1,F(1,2)])')
show('S.mean([1.5,F(1,2)])')
show('S.mean([float("inf"),1])')
show('S.mean([float("inf"),-float("inf")])')
show('S.mean([float("nan"),1])')
show('S.mean(["a"])')
show('S.mean(5)')
show('S.mean([1e308,1e308])')
show('S.fmean([])')
show('S.fmean([1,2])')
show('S.fmean([1,2],[1,3])')
show('S.fmean([1,2],[1])')
show('S.fmean([1,2],[0,0])')
show('S.fmean(iter([1,2]))')
show('S.fmean(iter([1,2]),iter([1,3]))')
show('S.fmean(["a"])')
show('S.geometric_mean([54,24,36])')
show('S.geometric_mean([])')
show('S.geometric_mean([0,1])')
show('S.geometric_mean([-1,1])')
show('S.geometric_mean(["a"])')
show('S.harmonic_mean([40,60])')
show('S.harmonic_mean([])')
show('S.harmonic_mean([0,1])')
show('S.harmonic_mean([-1,1])')
show('S.harmonic_mean([-1])')
show('S.harmonic_mean([2])')
show('S.harmonic_mean([0])')
show('S.harmonic_mean(["a"])')
show('S.harmonic_mean(["a","b"])')
show('S.harmonic_mean([40,60],weights=[5,30])')
show('S.harmonic_mean([40,60],weights=[5])')
show('S.harmonic_mean([40,60],weights=[0,0])')
show('S.harmonic_mean([40],weights=[0])')
show('S.harmonic_mean([40,60],weights=[-1,2])')
show('S.harmonic_mean([F(1,2),3])')
show('S.median([])')
show('S.median([1,3,2])')
show('S.median([1,3,2,4])')
show('S.median_low([])')
show('S.median_low([1,2,3,4])')
show('S.median_high([1,2,3,4])')
show('S.median_high([])')
show('S.median_grouped([])')
show('S.median_grouped([1])')
show('S.median_grouped([52,52,53,54])')
show('S.median_grouped([1,3,3,5,7],2)')
show('S.median_grouped([1,2,2,3,4,4,4,4,4,5])')
show('S.median_grouped(["a"])')
show('S.median_grouped(["a","b"])')
show('S.median_grouped([1,2],"a")')
show('S.mode([])')
show('S.mode("aabbb")')
show('S.mode([1,1,2,2])')
show('S.multimode([])')
show('S.multimode("aabbb")')
show('S.multimode("aabbbb1111")')
show('S.median_grouped([1,2,3],interval=F(1,2))')
show('S.mean([1,"a"])')
show('S.mean([None])')
show('S.fmean([float("inf"),-float("inf")])')
show('S.fmean({1:2})')
show('S.mean({1,2})')
show('S.mean(x for x in [1,2])')
show('S.mean([1j])')
show('S.mean([10**400,1])')
show('S.mean([F(1,3)]*3)')
show('S.fmean([1.5,F(1,2)])')
show('S.median([])')
show('S.mean([1,2,3],4)')
show('S.mean([0.1]*10)')
