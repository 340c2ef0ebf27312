from tests.builders import added
def test_x(ws, second_ws):
    c = added(ws, customer="Tall Pines"); assert c
