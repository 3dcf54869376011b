"""How good the results are if one entry is right for each query."""
import math

TOP = 10


def gain(found, right):
    """nDCG of the first ten."""
    return 1 / math.log2(found.index(right) + 2) if right in found[:TOP] else 0.0


def mean(values):
    values = list(values)
    return sum(values) / len(values) if values else 0.0


def figures(results, queries):
    """Of one system with one set, in per cent."""
    return {
        "ndcg": 100 * mean(gain(found, right) for found, (_, right) in zip(results, queries)),
        "recall": 100 * mean(right in found[:TOP] for found, (_, right) in zip(results, queries)),
        "nothing": 100 * mean(not found for found in results),
    }
