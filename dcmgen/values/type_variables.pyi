from typing_extensions import TypeVar

from dcmgen.model.dataset import BaseDataset, Dataset

N = TypeVar("N", bound=BaseDataset, default=Dataset)
"""Class of the items of a sequence."""
T = TypeVar("T")
"""Type of the values of a list."""
