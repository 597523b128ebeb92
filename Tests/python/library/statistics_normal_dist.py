# expect: S.NormalDist() -> NormalDist(mu=0.0, sigma=1.0)
# expect: S.NormalDist(100,15) -> NormalDist(mu=100.0, sigma=15.0)
# expect: S.NormalDist(1,-1) -> StatisticsError sigma must be non-negative
# expect: S.NormalDist.from_samples([1,2,3.5]) -> NormalDist(mu=2.1666666666666665, sigma=1.2583057392117916)
# expect: S.NormalDist.from_samples([1]) -> StatisticsError stdev requires at least two data points
# expect: S.NormalDist("a") -> ValueError could not convert string to float: 'a'
# expect: S.NormalDist(0,1).pdf(.5) -> 0.3520653267642995
# expect: S.NormalDist(0,0).pdf(.5) -> StatisticsError pdf() not defined when sigma is zero
# expect: S.NormalDist(0,1).cdf(.5) -> 0.6914624612740131
# expect: S.NormalDist(0,0).cdf(.5) -> StatisticsError cdf() not defined when sigma is zero
# expect: S.NormalDist(0,1).inv_cdf(.5) -> 0.0
# expect: S.NormalDist(0,1).inv_cdf(.975) -> 1.9599639845400536
# expect: S.NormalDist(0,1).inv_cdf(1e-9) -> -5.9978070150076865
# expect: S.NormalDist(0,1).inv_cdf(1e-300) -> -37.0470962993612
# expect: S.NormalDist(0,1).inv_cdf(0) -> StatisticsError p must be in the range 0.0 < p < 1.0
# expect: S.NormalDist(0,1).inv_cdf(1.5) -> StatisticsError p must be in the range 0.0 < p < 1.0
# expect: S.NormalDist(0,0).inv_cdf(.5) -> StatisticsError cdf() not defined when sigma at or below zero
# expect: S.NormalDist(3,2).quantiles(4) -> [1.6510204996078366, 3.0, 4.348979500392163]
# expect: S.NormalDist(3,2).quantiles(50) -> [-1.107497821263645, -0.5013721425043389, -0.1095471891937061, 0.1898568793807356, 0.4368968689107984, 0.6500264158678202, 0.8393613183700879, 1.0110842335804944, 1.1692698243143718, 1.3167575328541716, 1.4556135716226302, 1.587394874319825, 1.7133091892141663, 1.8343169854575676, 1.9511989745839187, 2.064602401770984, 2.175073741117191, 2.2830824134976124, 2.389038423801205, 2.4933057937284007, 2.596213041716298, 2.6980615690064456, 2.7991325589770604, 2.8996928330705325, 3.0, 3.1003071669294675, 3.2008674410229396, 3.301938430993555, 3.4037869582837015, 3.5066942062715993, 3.610961576198795, 3.7169175865023876, 3.82492625888281, 3.9353975982290166, 4.048801025416081, 4.165683014542433, 4.286690810785833, 4.412605125680175, 4.54438642837737, 4.683242467145829, 4.830730175685628, 4.988915766419506, 5.160638681629912, 5.349973584132179, 5.563103131089202, 5.810143120619266, 6.109547189193705, 6.501372142504339, 7.107497821263644]
# expect: S.NormalDist(3,2).overlap(S.NormalDist(1,2)) -> 0.6170750774519738
# expect: S.NormalDist(3,2).overlap(S.NormalDist(1,3)) -> 0.6538769160102377
# expect: S.NormalDist(3,2).overlap(5) -> TypeError Expected another NormalDist instance
# expect: S.NormalDist(3,0).overlap(S.NormalDist(1,3)) -> StatisticsError overlap() not defined when sigma is zero
# expect: S.NormalDist(3,2).zscore(5) -> 1.0
# expect: S.NormalDist(3,0).zscore(5) -> StatisticsError zscore() not defined when sigma is zero
# expect: S.NormalDist(3,2).mean -> 3.0
# expect: S.NormalDist(3,2).median -> 3.0
# expect: S.NormalDist(3,2).mode -> 3.0
# expect: S.NormalDist(3,2).stdev -> 2.0
# expect: S.NormalDist(3,2).variance -> 4.0
# expect: S.NormalDist(3,2)+1 -> NormalDist(mu=4.0, sigma=2.0)
# expect: 1+S.NormalDist(3,2) -> NormalDist(mu=4.0, sigma=2.0)
# expect: S.NormalDist(3,2)+S.NormalDist(1,1) -> NormalDist(mu=4.0, sigma=2.23606797749979)
# expect: S.NormalDist(3,2)-S.NormalDist(1,1) -> NormalDist(mu=2.0, sigma=2.23606797749979)
# expect: 5-S.NormalDist(3,2) -> NormalDist(mu=2.0, sigma=2.0)
# expect: S.NormalDist(3,2)-1 -> NormalDist(mu=2.0, sigma=2.0)
# expect: S.NormalDist(3,2)*2 -> NormalDist(mu=6.0, sigma=4.0)
# expect: 2*S.NormalDist(3,2) -> NormalDist(mu=6.0, sigma=4.0)
# expect: S.NormalDist(3,2)/2 -> NormalDist(mu=1.5, sigma=1.0)
# expect: 2/S.NormalDist(3,2) -> TypeError unsupported operand type(s) for /: 'int' and 'NormalDist'
# expect: S.NormalDist(3,2)/0 -> ZeroDivisionError float division by zero
# expect: -S.NormalDist(3,2) -> NormalDist(mu=-3.0, sigma=2.0)
# expect: +S.NormalDist(3,2) -> NormalDist(mu=3.0, sigma=2.0)
# expect: S.NormalDist(3,2)==S.NormalDist(3,2) -> True
# expect: S.NormalDist(3,2)==3 -> False
# expect: hash(S.NormalDist(3,2))==hash((3.0,2.0)) -> True
# expect: S.NormalDist(3,2)+"a" -> TypeError unsupported operand type(s) for +: 'float' and 'str'
# expect: S.NormalDist(3,2).__getstate__() -> (3.0, 2.0)
# expect: S.NormalDist(1,2,3) -> TypeError NormalDist.__init__() takes from 1 to 3 positional arguments but 4 were given
import statistics as S

def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


show('S.NormalDist()')
show('S.NormalDist(100,15)')
show('S.NormalDist(1,-1)')
show('S.NormalDist.from_samples([1,2,3.5])')
show('S.NormalDist.from_samples([1])')
show('S.NormalDist("a")')
show('S.NormalDist(0,1).pdf(.5)')
show('S.NormalDist(0,0).pdf(.5)')
show('S.NormalDist(0,1).cdf(.5)')
show('S.NormalDist(0,0).cdf(.5)')
show('S.NormalDist(0,1).inv_cdf(.5)')
show('S.NormalDist(0,1).inv_cdf(.975)')
show('S.NormalDist(0,1).inv_cdf(1e-9)')
show('S.NormalDist(0,1).inv_cdf(1e-300)')
show('S.NormalDist(0,1).inv_cdf(0)')
show('S.NormalDist(0,1).inv_cdf(1.5)')
show('S.NormalDist(0,0).inv_cdf(.5)')
show('S.NormalDist(3,2).quantiles(4)')
show('S.NormalDist(3,2).quantiles(50)')
show('S.NormalDist(3,2).overlap(S.NormalDist(1,2))')
show('S.NormalDist(3,2).overlap(S.NormalDist(1,3))')
show('S.NormalDist(3,2).overlap(5)')
show('S.NormalDist(3,0).overlap(S.NormalDist(1,3))')
show('S.NormalDist(3,2).zscore(5)')
show('S.NormalDist(3,0).zscore(5)')
show('S.NormalDist(3,2).mean')
show('S.NormalDist(3,2).median')
show('S.NormalDist(3,2).mode')
show('S.NormalDist(3,2).stdev')
show('S.NormalDist(3,2).variance')
show('S.NormalDist(3,2)+1')
show('1+S.NormalDist(3,2)')
show('S.NormalDist(3,2)+S.NormalDist(1,1)')
show('S.NormalDist(3,2)-S.NormalDist(1,1)')
show('5-S.NormalDist(3,2)')
show('S.NormalDist(3,2)-1')
show('S.NormalDist(3,2)*2')
show('2*S.NormalDist(3,2)')
show('S.NormalDist(3,2)/2')
show('2/S.NormalDist(3,2)')
show('S.NormalDist(3,2)/0')
show('-S.NormalDist(3,2)')
show('+S.NormalDist(3,2)')
show('S.NormalDist(3,2)==S.NormalDist(3,2)')
show('S.NormalDist(3,2)==3')
show('hash(S.NormalDist(3,2))==hash((3.0,2.0))')
show('S.NormalDist(3,2)+"a"')
show('S.NormalDist(3,2).__getstate__()')
show('S.NormalDist(1,2,3)')
