from typing import Any

from typing_extensions import TypeVar

from dcmgen.model.dataset import BaseDataset

N = TypeVar("N", bound=BaseDataset, default=Any)
"""Class of the items of a sequence. The default is not `Dataset`, because editors would load its 5,000 keywords each time."""
T = TypeVar("T")
"""Type of the values of a list."""
