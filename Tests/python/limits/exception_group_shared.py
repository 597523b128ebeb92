# Groups that share their parts hold little and print much: writing one out ends at the limit of output.
group = ValueError(1)
for i in range(10):
    group = ExceptionGroup("group", [group] * 15)
raise group
# expect-status: 124
